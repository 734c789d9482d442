package dev.dateline.cli;

import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.concurrent.Callable;
import org.apache.spark.sql.types.StructField;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline schema}: the columns of a table. */
@Command(
    name = "schema",
    header = "Print the columns of a table with their types, or the names of all tables.")
final class SchemaCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "TABLE", description = "Which table.")
  private String table;

  @Override
  public Integer call() {
    if (table == null) {
      Tables.all().stream().map(Table::name).forEach(System.out::println);
      return ExitCode.DONE.code();
    }
    for (StructField field : Tables.named(table).readSchema().fields()) {
      System.out.printf("%-24s %s%n", field.name(), field.dataType().sql());
    }
    return ExitCode.DONE.code();
  }
}

package dev.dateline.cli;

import dev.dateline.model.CallerMistake;
import dev.dateline.schema.Dictionary;
import dev.dateline.schema.SchemaPrinter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline schema}: the data dictionary. */
@Command(
    name = "schema",
    header = "Print what the columns of a table mean, or what the tables are.",
    footer = {
      "",
      "Examples:",
      "  dateline schema",
      "  dateline schema events",
      "  dateline schema events --as sql"
    })
final class SchemaCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "TABLE", description = "Which table; all when left out.")
  private String table;

  @Option(
      names = "--as",
      defaultValue = "text",
      paramLabel = "FORM",
      description = "text, sql (for DuckDB) or markdown. Default: ${DEFAULT-VALUE}.")
  private String form;

  @Override
  public Integer call() {
    SchemaPrinter printer = new SchemaPrinter(Dictionary.shipped());
    Words.data()
        .print(
            switch (form) {
              case "text" -> table == null ? printer.tables() : printer.table(table);
              case "sql" -> printer.sql(table);
              case "markdown" -> printer.markdown(table);
              default ->
                  throw new CallerMistake(
                      "no form '" + form + "'; the forms are text, sql, markdown");
            });
    return ExitCode.DONE.code();
  }
}

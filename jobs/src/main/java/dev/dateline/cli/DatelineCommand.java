package dev.dateline.cli;

import dev.dateline.model.CallerMistake;
import dev.dateline.model.Coded;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;

/** The command line. */
@Command(
    name = "dateline",
    mixinStandardHelpOptions = true,
    subcommands = {ReadCommand.class, EvaluateCommand.class})
public final class DatelineCommand {
  /**
   * Runs a command.
   *
   * @return the exit code: 0 done, 1 a bug, 2 the caller's mistake, 3 some input was refused
   */
  public static int run(String... arguments) {
    return new CommandLine(new DatelineCommand())
        .registerConverter(Profile.class, listed(Profile.class))
        .registerConverter(Kinds.class, listed(Kinds.class))
        .setExecutionExceptionHandler(
            (exception, command, result) -> {
              if (exception instanceof CallerMistake) {
                command.getErr().println("dateline: " + exception.getMessage());
                return 2;
              }
              exception.printStackTrace(command.getErr());
              return 1;
            })
        .execute(arguments);
  }

  private static <E extends Enum<E> & Coded> ITypeConverter<E> listed(Class<E> list) {
    return word -> Coded.parse(list, word.toLowerCase(Locale.ROOT));
  }
}

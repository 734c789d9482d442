package dev.dateline.cli;

import dev.dateline.model.CallerMistake;
import dev.dateline.model.Coded;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.model.Resolver;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line: its subcommands, and what each kind of failure ends with. */
@Command(
    name = "dateline",
    header = "A counted record of protest and unrest from a corpus of news articles.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    footer = {
      "",
      "Exit codes: 0 done; 1 a bug (with a stack trace); 2 your mistake (one line says which);",
      "3 done, but 'read' refused some of its input.",
      "",
      "'dateline COMMAND --help' says more of a command."
    })
public final class DatelineCommand implements Runnable {
  /** In the order that help lists them. */
  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("demo", DemoCommand.class);
    COMMANDS.put("run", RunCommand.class);
    COMMANDS.put("read", ReadCommand.class);
    COMMANDS.put("explain", ExplainCommand.class);
    COMMANDS.put("export", ExportCommand.class);
    COMMANDS.put("notebook", NotebookCommand.class);
    COMMANDS.put("diff", DiffCommand.class);
    COMMANDS.put("rerun", RerunCommand.class);
    COMMANDS.put("ingest", StageCommand.Ingest.class);
    COMMANDS.put("deduplicate", StageCommand.Deduplicate.class);
    COMMANDS.put("extract", StageCommand.Extract.class);
    COMMANDS.put("resolve", StageCommand.Resolve.class);
    COMMANDS.put("cluster", StageCommand.Cluster.class);
    COMMANDS.put("count", StageCommand.Count.class);
    COMMANDS.put("themes", StageCommand.Themes.class);
    COMMANDS.put("report", ReportCommand.class);
    COMMANDS.put("schema", SchemaCommand.class);
    COMMANDS.put("evaluate", EvaluateCommand.class);
    COMMANDS.put("calibrate", CalibrateCommand.class);
    COMMANDS.put("bench", BenchCommand.class);
    COMMANDS.put("completion", CompletionCommand.class);
  }

  @Spec private CommandSpec spec;

  DatelineCommand() {}

  /**
   * Runs a command line.
   *
   * @return the exit code
   */
  public static int run(String... arguments) {
    return commandLine(arguments).execute(arguments);
  }

  /** A command line that knows the command that is asked for, or all when none is named first. */
  static CommandLine commandLine(String... arguments) {
    CommandLine line = new CommandLine(new DatelineCommand());
    if (arguments.length > 0 && COMMANDS.containsKey(arguments[0])) {
      // Looking at one class in place of fifteen saves a short reading a tenth of its time.
      line.addSubcommand(arguments[0], COMMANDS.get(arguments[0]));
    } else {
      COMMANDS.forEach(line::addSubcommand);
    }
    line.registerConverter(Profile.class, oneOf(Profile.class))
        .registerConverter(Kinds.class, oneOf(Kinds.class))
        .registerConverter(Resolver.class, oneOf(Resolver.class))
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(
            (mistake, words) -> tell(mistake.getCommandLine(), mistake.getMessage()))
        .setExecutionExceptionHandler((failure, command, result) -> end(failure, command));
    line.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(command -> !command.mixinStandardHelpOptions())
        .forEach(command -> command.mixinStandardHelpOptions(true));
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: 'dateline --help' lists it");
  }

  private static int end(Exception failure, CommandLine command) {
    if (failure instanceof CallerMistake) {
      return tell(command, failure.getMessage());
    }
    if (failure instanceof IOException && "Broken pipe".equals(failure.getMessage())) {
      // Whoever read our output has enough of it, as in 'dateline read ... | head'.
      return ExitCode.DONE.code();
    }
    String trouble = Trouble.told(failure);
    if (trouble != null) {
      return tell(command, trouble);
    }
    failure.printStackTrace(command.getErr());
    return ExitCode.BUG.code();
  }

  private static int tell(CommandLine command, String mistake) {
    command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + mistake);
    return ExitCode.MISTAKE.code();
  }

  private static <E extends Enum<E> & Coded> ITypeConverter<E> oneOf(Class<E> list) {
    return word -> {
      try {
        return Coded.parse(list, word.toLowerCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "'" + word + "' is not one of " + words(list.getEnumConstants()));
      }
    };
  }

  private static String words(Coded[] members) {
    return Arrays.stream(members).map(Coded::code).collect(Collectors.joining(", "));
  }
}

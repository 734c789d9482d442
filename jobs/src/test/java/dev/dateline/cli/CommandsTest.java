package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the command line looks at before it knows whether Spark is there. */
class CommandsTest {
  @Test
  void noMethodOfACommandSpeaksOfSpark() {
    List<String> methods = new ArrayList<>();
    for (CommandLine line : DatelineCommand.commandLine().getSubcommands().values()) {
      add(line.getCommandSpec(), methods);
    }
    assertThat(methods).isNotEmpty().noneMatch(method -> method.contains("org.apache.spark"));
  }

  /**
   * Picocli formats what help says, and prints a warning above it where a percent sign stands
   * alone.
   */
  @Test
  void everyHelpTextIsAFormat() {
    List<String> texts = new ArrayList<>();
    CommandLine whole = DatelineCommand.commandLine();
    List<CommandLine> lines = new ArrayList<>(whole.getSubcommands().values());
    lines.add(whole);
    for (CommandLine line : lines) {
      CommandSpec command = line.getCommandSpec();
      texts.addAll(List.of(command.usageMessage().header()));
      texts.addAll(List.of(command.usageMessage().description()));
      texts.addAll(List.of(command.usageMessage().footer()));
      command.args().forEach(arg -> texts.addAll(List.of(arg.description())));
    }
    assertThat(texts)
        .hasSizeGreaterThan(50)
        .allSatisfy(text -> assertThatCode(() -> String.format(text)).doesNotThrowAnyException());
  }

  /** The methods of a command, of those it inherits from and of its mixins; lambdas are some. */
  private static void add(CommandSpec command, List<String> methods) {
    for (Class<?> type = command.userObject().getClass();
        type != null && type.getName().startsWith("dev.dateline");
        type = type.getSuperclass()) {
      for (Method method : type.getDeclaredMethods()) {
        methods.add(method.toGenericString());
      }
    }
    command.mixins().values().forEach(mixin -> add(mixin, methods));
  }
}

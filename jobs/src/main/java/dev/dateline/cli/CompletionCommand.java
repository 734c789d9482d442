package dev.dateline.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code dateline completion}: what makes a shell complete our commands and options. */
@Command(
    name = "completion",
    header = "Print a script that makes bash or zsh complete commands and options.",
    footer = {
      "",
      "Examples:",
      "  source <(jobs/bin/dateline completion)",
      "  jobs/bin/dateline completion > ~/.local/share/bash-completion/completions/dateline"
    })
final class CompletionCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    Words.data().print(AutoComplete.bash("dateline", DatelineCommand.commandLine()));
    return ExitCode.DONE.code();
  }
}

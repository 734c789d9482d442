package dev.dateline.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A command line as a user would type it, run as a process of its own: what only the finished jar
 * can show.
 */
final class Command {
  private static final long MINUTES = 20;

  private final List<String> words;
  private final Path folder;
  private byte[] input = new byte[0];

  /** Where standard output goes; null for the result. */
  private Path drain;

  /** Words on standard error at which something is done; null for none. */
  private String cue;

  private Runnable act;

  private Command(List<String> words, Path folder) {
    this.words = words;
    this.folder = folder;
  }

  /** What a process left behind. */
  record Result(int code, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  /** {@code java -cp dateline.jar dev.dateline.Main ...}, with nothing else on the class path. */
  static Command plain(String... arguments) {
    List<String> words =
        new ArrayList<>(List.of(java(), "-cp", jar().toString(), "dev.dateline.Main"));
    words.addAll(List.of(arguments));
    return new Command(words, Path.of("."));
  }

  /** Spark's own SparkSubmit on Spark's own jars, told of our jar and of nothing else of ours. */
  static Command submit(String master, String... arguments) {
    List<String> words = new ArrayList<>(sparkJava("-Xmx2g"));
    words.addAll(
        List.of(
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            master,
            "--conf",
            "spark.ui.enabled=false",
            "--class",
            "dev.dateline.Main",
            jar().toString()));
    words.addAll(List.of(arguments));
    return new Command(words, Path.of("."));
  }

  /** How a class of Spark's own is started; its name and arguments follow. */
  static List<String> sparkJava(String heap) {
    List<String> words = new ArrayList<>(List.of(java(), heap));
    words.addAll(List.of(System.getProperty("dateline.jvm.flags").split(" ")));
    words.addAll(List.of("-cp", sparkJars()));
    return words;
  }

  /** What Spark's processes look for in their environment. */
  static void setSpark(Map<String, String> environment) {
    environment.put("SPARK_HOME", sparkHome().toString());
    environment.put("SPARK_SCALA_VERSION", "2.13");
    environment.put("SPARK_LOCAL_IP", "127.0.0.1");
  }

  /** Any program. */
  static Command of(String... words) {
    return new Command(List.of(words), Path.of("."));
  }

  Command in(Path otherFolder) {
    return new Command(words, otherFolder);
  }

  Command reading(String text) {
    Command command = new Command(words, folder);
    command.input = text.getBytes(StandardCharsets.UTF_8);
    return command;
  }

  /** Sends standard output to a file, as a shell's {@code >} does. */
  Command into(Path file) {
    Command command = new Command(words, folder);
    command.drain = file;
    return command;
  }

  /** Does something as soon as the program says these words on standard error. */
  Command when(String said, Runnable done) {
    Command command = new Command(words, folder);
    command.cue = said;
    command.act = done;
    return command;
  }

  Result run() throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectOutput((drain == null ? out : drain).toFile())
            .redirectError(err.toFile());
    setSpark(builder.environment());
    Process process = builder.start();
    try (var toProcess = process.getOutputStream()) {
      toProcess.write(input);
    }
    if (!ends(process, err)) {
      process.destroyForcibly();
      throw new AssertionError(
          words.get(words.size() - 1) + " did not end in " + MINUTES + " minutes");
    }
    Result result = new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return result;
  }

  private boolean ends(Process process, Path err) throws IOException, InterruptedException {
    if (cue != null) {
      long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
      while (process.isAlive() && System.nanoTime() < deadline) {
        if (Files.readString(err).contains(cue)) {
          act.run();
          break;
        }
        Thread.sleep(50);
      }
    }
    return process.waitFor(MINUTES, TimeUnit.MINUTES);
  }

  static Path jar() {
    return Path.of(System.getProperty("dateline.jar"));
  }

  private static Path sparkHome() {
    return Path.of(System.getProperty("dateline.spark.home"));
  }

  private static String sparkJars() {
    try (Stream<Path> jars = Files.list(sparkHome().resolve("jars"))) {
      return jars.sorted().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}

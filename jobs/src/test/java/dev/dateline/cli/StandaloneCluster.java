package dev.dateline.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A standalone master and its workers, a core each, as processes on the loopback. */
final class StandaloneCluster implements AutoCloseable {
  private static final String DEPLOY = "org.apache.spark.deploy.";
  private static final int SECONDS_TO_START = 60;

  private final Path folder;
  private final int port;
  private final Process master;
  private final List<Process> workers = new ArrayList<>();

  private StandaloneCluster(Path folder) throws IOException {
    this.folder = folder;
    this.port = freePort();
    this.master = start("master", DEPLOY + "master.Master", "--port", Integer.toString(port));
  }

  /**
   * Starts a cluster.
   *
   * @param folder where its processes write
   */
  static StandaloneCluster start(int workers, Path folder) throws Exception {
    StandaloneCluster cluster = new StandaloneCluster(folder);
    cluster.awaitMaster();
    for (int i = 0; i < workers; i++) {
      cluster.workers.add(
          cluster.start(
              "worker-" + i,
              DEPLOY + "worker.Worker",
              "--cores",
              "1",
              "--memory",
              "1g",
              "--work-dir",
              folder.resolve("work-" + i).toString(),
              cluster.url()));
    }
    return cluster;
  }

  String url() {
    return "spark://127.0.0.1:" + port;
  }

  /** Kills a worker and its executors at once, as a machine that loses its power does. */
  void kill(int worker) {
    Process process = workers.get(worker);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private Process start(String name, String main, String... arguments) throws IOException {
    List<String> words = new ArrayList<>(Command.sparkJava("-Xmx256m"));
    words.addAll(List.of(main, "--host", "127.0.0.1", "--webui-port", "0"));
    words.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile());
    Command.setSpark(builder.environment());
    return builder.start();
  }

  private void awaitMaster() throws InterruptedException {
    for (int i = 0; i < SECONDS_TO_START * 10; i++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        if (socket.isConnected()) {
          return;
        }
      } catch (IOException e) {
        Thread.sleep(100);
      }
    }
    close();
    throw new AssertionError("no master after " + SECONDS_TO_START + " s; see " + folder);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    for (int i = 0; i < workers.size(); i++) {
      kill(i);
    }
    master.destroyForcibly();
    try {
      master.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

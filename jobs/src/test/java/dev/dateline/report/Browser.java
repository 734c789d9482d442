package dev.dateline.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A headless Chromium with one page, driven over its own DevTools protocol. The drivers on Maven
 * Central bring 190 MB of browsers and servers, or Guava and telemetry into Spark's class path; the
 * ten commands that we need are a web socket of the JDK away.
 */
final class Browser implements AutoCloseable {
  private static final long SECONDS = 60;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final BlockingQueue<String> loads = new LinkedBlockingQueue<>();
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private String session;
  private int calls;

  private Browser(Process process, Path profile, URI address) {
    this.process = process;
    this.profile = profile;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, new Ears()).join();
  }

  /** The installed Chromium; null when there is none. */
  static Path installed() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(at -> Path.of(at, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  static Browser start(Path program) throws IOException {
    Path profile = Files.createTempDirectory("dateline-browser");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader words = process.errorReader(StandardCharsets.UTF_8);
    String mark = "DevTools listening on ";
    for (String line = words.readLine(); line != null; line = words.readLine()) {
      if (line.startsWith(mark)) {
        Thread drain = new Thread(() -> words.lines().forEach(unread -> {}), "browser-words");
        drain.setDaemon(true);
        drain.start();
        Browser browser = new Browser(process, profile, URI.create(line.substring(mark.length())));
        browser.attach();
        return browser;
      }
    }
    throw new IOException(program + " ended before it listened");
  }

  private void attach() {
    String target =
        call("Target.createTarget", Map.of("url", "about:blank")).path("targetId").asText();
    session =
        call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .path("sessionId")
            .asText();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", Map.of());
    }
  }

  /**
   * Opens a file and waits until it is loaded. What was complained of and asked for is forgotten.
   */
  void open(Path file) {
    synchronized (this) {
      complaints.clear();
      requests.clear();
    }
    loads.clear();
    call("Page.navigate", Map.of("url", file.toUri().toString()));
    try {
      if (loads.poll(SECONDS, TimeUnit.SECONDS) == null) {
        throw new IllegalStateException(file + " does not load");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What an expression of JavaScript gives, as JSON; promises are awaited. */
  JsonNode evaluate(String expression) {
    JsonNode answer =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.path("exceptionDetails").toString());
    }
    return answer.path("result").path("value");
  }

  /** A window of another size, as a phone has. */
  void resize(int width, int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** {@code screen} or {@code print}, {@code light} or {@code dark}. */
  void show(String media, String scheme) {
    call(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Presses a key that writes nothing. */
  void press(String key, int code) {
    for (String type : List.of("rawKeyDown", "keyUp")) {
      call(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
    }
  }

  /** Takes a picture of the whole page. */
  void picture(Path file) throws IOException {
    JsonNode answer =
        call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, Base64.getDecoder().decode(answer.path("data").asText()));
  }

  /** Errors and warnings of the page, its policy's included. */
  synchronized List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Addresses that were asked for. */
  synchronized List<String> requests() {
    return List.copyOf(requests);
  }

  private JsonNode call(String method, Map<String, Object> parameters) {
    ObjectNode message = JSON.createObjectNode().put("id", ++calls).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    if (session != null) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(calls, answer);
    socket.sendText(message.toString(), true).join();
    JsonNode got = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    if (got.has("error")) {
      throw new IllegalStateException(method + ": " + got.path("error"));
    }
    return got.path("result");
  }

  private synchronized void hear(JsonNode message) {
    JsonNode told = message.path("params");
    switch (message.path("method").asText()) {
      case "Page.loadEventFired" -> loads.add("loaded");
      case "Network.requestWillBeSent" -> requests.add(told.at("/request/url").asText());
      case "Runtime.exceptionThrown" -> complaints.add(told.at("/exceptionDetails").toString());
      case "Runtime.consoleAPICalled" -> complaints.add(told.at("/args").toString());
      case "Log.entryAdded" -> complaints.add(told.at("/entry/text").asText());
      default -> {
        // The protocol tells of much more.
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    process.destroy();
    try {
      process.waitFor(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::delete);
    } catch (UncheckedIOException e) {
      // Chromium's helpers may still be cleaning up after themselves.
      profile.toFile().deleteOnExit();
    }
  }

  /** Puts messages together and hands them to who waits. */
  private final class Ears implements WebSocket.Listener {
    private final StringBuilder heard = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      heard.append(part);
      if (last) {
        try {
          JsonNode message = JSON.readTree(heard.toString());
          heard.setLength(0);
          CompletableFuture<JsonNode> answer = answers.remove(message.path("id").asInt(-1));
          if (answer == null) {
            hear(message);
          } else {
            answer.complete(message);
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      from.request(1);
      return null;
    }
  }
}

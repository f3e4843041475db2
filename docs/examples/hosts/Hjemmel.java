// java Hjemmel.java < case.json
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Asks the command, with the case on standard input; the answer is JSON, for any JSON library to read. */
public final class Hjemmel {
  static String assess(byte[] input, String on) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(System.getenv().getOrDefault("HJEMMEL", "hjemmel").split(" ")));
    command.addAll(List.of("assess", "-", "--on", on, "--format", "json", "--detail", "verdicts"));
    var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var stdin = process.getOutputStream()) {
      stdin.write(input);
    }
    var answer = new String(process.getInputStream().readAllBytes(), "UTF-8");
    if (process.waitFor() > 1) throw new IOException("hjemmel could not answer");
    return answer;
  }

  public static void main(String[] arguments) throws Exception {
    System.out.print(assess(System.in.readAllBytes(), "2026-07-01"));
  }
}

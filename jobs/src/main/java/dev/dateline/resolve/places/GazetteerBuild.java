package dev.dateline.resolve.places;

import dev.dateline.model.CallerMistake;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the shipped gazetteer from its sources: {@code GazetteerBuild GEONAMES_FOLDER EXTRA_FOLDER
 * RESOURCE_FOLDER}. The first folder has cities15000.tsv, admin1CodesASCII.txt, countryInfo.txt,
 * countries.jsonl and demonyms.jsonl; the second what ATTRIBUTION.md says where to get; the third
 * has aliases.tsv and gets places.bin.gz and sources.tsv. The same files give the same bytes.
 */
public final class GazetteerBuild {
  private GazetteerBuild() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new CallerMistake("usage: GazetteerBuild GEONAMES_FOLDER EXTRA_FOLDER RESOURCE_FOLDER");
    }
    build(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
  }

  static void build(Path geoNames, Path extra, Path resources) throws IOException {
    SourceFiles files = new SourceFiles();
    GazetteerDraft draft = new GazetteerDraft();
    GazetteerSources sources = new GazetteerSources(files, draft);
    sources.divisions(geoNames.resolve("admin1CodesASCII.txt"));
    sources.countries(geoNames.resolve("countryInfo.txt"), geoNames.resolve("countries.jsonl"));
    sources.demonyms(geoNames.resolve("demonyms.jsonl"));
    TownSources towns = new TownSources(files, draft, sources.divisions());
    towns.towns(geoNames.resolve("cities15000.tsv"), false);
    towns.towns(extra.resolve("cities500.txt"), true);
    towns.postalCodes(extra.resolve("US.txt"));
    sources.centres();
    sources.words(extra.resolve("american-english-small"), Gazetteer.COMMON_WORD);
    sources.words(extra.resolve("female-names.txt"), Gazetteer.GIVEN_NAME);
    sources.words(extra.resolve("male-names.txt"), Gazetteer.GIVEN_NAME);
    sources.words(resources.resolve("given_names.txt"), Gazetteer.GIVEN_NAME);
    sources.aliases(resources.resolve("aliases.tsv"), towns.places());
    write(draft.layOut(), resources.resolve("places.bin.gz"));
    List<String> lines = new ArrayList<>(List.of("file\tbytes\tsha256"));
    files.read().stream().distinct().forEach(lines::add);
    Files.writeString(resources.resolve("sources.tsv"), String.join("\n", lines) + "\n");
  }

  private static void write(GazetteerData data, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        GZIPOutputStream zip =
            new GZIPOutputStream(out, 1 << 16) {
              {
                def.setLevel(Deflater.BEST_COMPRESSION);
              }
            }) {
      data.write(zip);
    }
  }
}

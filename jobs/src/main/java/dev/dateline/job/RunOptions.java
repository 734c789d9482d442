package dev.dateline.job;

import dev.dateline.ingest.FieldMap;
import dev.dateline.ingest.Format;
import dev.dateline.ingest.Intake;
import dev.dateline.ingest.RecordLimit;
import dev.dateline.model.CallerMistake;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.model.Resolver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the caller asked of a run. Stands in the manifest, from which the run can be done again.
 *
 * @param inputs files, folders or globs, local or of any file system that Spark knows; at least one
 * @param format of the inputs; null recognises each file by its content
 * @param map names of the caller's columns by our fields, as {@code text=body}
 * @param published day of publication of records that tell none; null for none
 * @param kinds which kinds of events are kept
 * @param profile whose convention turns vague quantity words into numbers
 * @param resolver how the reports of an event become its totals
 * @param rules folder of the caller's own rules; null for the shipped ones alone
 * @param maxRecordBytes the longest record that is read, in bytes; a longer one is refused
 * @param output the dataset's folder
 * @param mode what to do about a dataset that is there already
 */
public record RunOptions(
    List<String> inputs,
    Format format,
    Map<String, String> map,
    LocalDate published,
    Kinds kinds,
    Profile profile,
    Resolver resolver,
    String rules,
    int maxRecordBytes,
    String output,
    WriteMode mode) {

  /** The longest record that is read unless the caller says otherwise: 8 MiB. */
  public static final int DEFAULT_MAX_RECORD_BYTES = RecordLimit.DEFAULT;

  /**
   * @throws CallerMistake when an option is missing or does not fit
   */
  public RunOptions {
    if (inputs == null || inputs.isEmpty() || inputs.stream().anyMatch(String::isBlank)) {
      throw new CallerMistake("no input: name a file, folder or glob with --input");
    }
    if (output == null || output.isBlank()) {
      throw new CallerMistake("no output: name the dataset's folder with --output");
    }
    RecordLimit.check(maxRecordBytes);
    inputs = List.copyOf(inputs);
    map = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(map == null ? Map.of() : map));
    kinds = kinds == null ? Kinds.PROTEST : kinds;
    profile = profile == null ? Profile.CCC : profile;
    resolver = resolver == null ? Resolver.LATEST : resolver;
    mode = mode == null ? WriteMode.CREATE : mode;
    // Refused here, and not by an executor.
    new Intake(FieldMap.of(map), published);
  }

  /** A run with everything left at its default. */
  public static RunOptions of(List<String> inputs, String output) {
    return new RunOptions(
        inputs,
        null,
        Map.of(),
        null,
        Kinds.PROTEST,
        Profile.CCC,
        Resolver.LATEST,
        null,
        DEFAULT_MAX_RECORD_BYTES,
        output,
        WriteMode.CREATE);
  }

  /** Where records' fields are found. */
  public FieldMap fields() {
    return FieldMap.of(map);
  }

  /** The same run into another folder. */
  public RunOptions into(String otherOutput, WriteMode otherMode) {
    return new RunOptions(
        inputs,
        format,
        map,
        published,
        kinds,
        profile,
        resolver,
        rules,
        maxRecordBytes,
        otherOutput,
        otherMode);
  }

  /**
   * The same run, read by another convention, for other kinds, by other rules; null is no change.
   */
  public RunOptions reading(Profile otherProfile, Kinds otherKinds, String otherRules) {
    return new RunOptions(
        inputs,
        format,
        map,
        published,
        otherKinds == null ? kinds : otherKinds,
        otherProfile == null ? profile : otherProfile,
        resolver,
        otherRules == null ? rules : otherRules,
        maxRecordBytes,
        output,
        mode);
  }

  /** The same run with another resolver. */
  public RunOptions resolvedBy(Resolver other) {
    return new RunOptions(
        inputs, format, map, published, kinds, profile, other, rules, maxRecordBytes, output, mode);
  }
}

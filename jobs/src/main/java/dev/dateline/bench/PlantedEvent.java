package dev.dateline.bench;

import dev.dateline.model.Measure;
import java.time.LocalDate;
import java.util.Map;

/**
 * An event that the generator made up, and what its reports say of it.
 *
 * @param number rank of the event in its corpus, from 0
 * @param figures the true count of each measure that any report may state
 */
public record PlantedEvent(
    int number, Venue venue, LocalDate day, String issue, Map<Measure, Long> figures) {

  /** A town with its country and the host of its paper. */
  public record Venue(String city, String country, String host) {}
}

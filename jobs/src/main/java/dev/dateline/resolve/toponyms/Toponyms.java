package dev.dateline.resolve.toponyms;

import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.text.Document;
import dev.dateline.text.Passage;
import dev.dateline.text.RuleFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The place names of an article, decided.
 *
 * @param title of the title's passage; null when there is no title
 * @param text of the text
 * @param titleWords null when there is no title
 * @param datelines of the text, in reading order
 */
public record Toponyms(
    List<Sighting> title,
    List<Sighting> text,
    Words titleWords,
    Words textWords,
    List<Dateline> datelines) {

  /** Reads an article's names of places. */
  public static Toponyms of(Document document, Gazetteer gazetteer, RuleFiles files) {
    ToponymFinder finder = new ToponymFinder(gazetteer, files);
    Words textWords = new Words(document.text(), document.letterCase());
    Passage title = document.title();
    Words titleWords = title == null ? null : new Words(title, document.letterCase());
    Set<String> persons = new HashSet<>(finder.persons(textWords));
    if (titleWords != null) {
      persons.addAll(finder.persons(titleWords));
    }
    List<Sighting> text = finder.find(textWords, persons);
    List<Dateline> datelines = new Datelines(gazetteer, finder, files).find(textWords);
    markDatelines(text, datelines);
    List<Sighting> titled = titleWords == null ? List.of() : finder.find(titleWords, persons);
    List<Sighting> all = new ArrayList<>(titled);
    all.addAll(text);
    new Disambiguation(gazetteer, document, textWords, files).decide(all);
    return new Toponyms(
        titled.stream().filter(s -> s.place >= 0).toList(),
        text.stream().filter(s -> s.place >= 0).toList(),
        titleWords,
        textWords,
        datelines);
  }

  static void markDatelines(List<Sighting> sightings, List<Dateline> datelines) {
    int at = 0;
    for (Sighting s : sightings) {
      while (at < datelines.size() && datelines.get(at).last() < s.first) {
        at++;
      }
      if (at < datelines.size() && s.first >= datelines.get(at).word()) {
        s.dateline = true;
        s.doubtful = false;
        s.modifier = false;
      }
    }
  }
}

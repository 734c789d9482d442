package dev.dateline.export;

import dev.dateline.model.Event;
import java.util.List;

/**
 * An event and who reported it.
 *
 * @param outlets names, sorted, each once
 * @param urls addresses of its articles, sorted, each once
 */
public record SourcedEvent(Event event, List<String> outlets, List<String> urls) {}

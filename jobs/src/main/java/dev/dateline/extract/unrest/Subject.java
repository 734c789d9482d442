package dev.dateline.extract.unrest;

import dev.dateline.model.EventKind;
import java.util.List;

/**
 * What an article is about (codebook 5).
 *
 * @param isProtest whether it reports protest or unrest
 * @param protestScore between 0 and 1; from 0.5 on it does
 * @param kind of its main event; one of unrest exactly when {@code isProtest}
 * @param parties who took part, as written, most prominent first; at most five
 */
public record Subject(
    boolean isProtest, double protestScore, EventKind kind, List<String> parties) {}

package dev.dateline.extract;

import dev.dateline.model.Claim;
import dev.dateline.model.EventKind;
import dev.dateline.model.IgnoredNumber;
import dev.dateline.model.Restriction;
import dev.dateline.model.TacticUse;
import java.util.List;

/**
 * What an article says, before anybody asked where and when. Lists are in document order.
 *
 * @param protestScore between 0 and 1
 * @param kind what the article's main event is
 * @param parties who took part, as written, most prominent first
 */
public record Extraction(
    List<Claim> claims,
    List<IgnoredNumber> ignoredNumbers,
    List<Restriction> restrictions,
    List<TacticUse> tactics,
    boolean isProtest,
    double protestScore,
    EventKind kind,
    List<String> parties) {}

package dev.dateline.report;

import dev.dateline.model.Event;
import dev.dateline.model.EventArticle;
import dev.dateline.model.EventRestriction;
import dev.dateline.model.EventToll;
import dev.dateline.model.TacticUse;
import java.util.List;

/**
 * All that the tables hold of one event. Lists may come in any order; readers of a file sort them.
 *
 * @param links the articles' ties to the event, copies included
 * @param articles what is known of those articles
 * @param claims every claim of the event's mentions, counted or not
 * @param restrictions every reported restriction of the event's mentions
 * @param intervals when restrictions held, as concluded from those reports
 */
public record EventFile(
    Event event,
    List<EventArticle> links,
    List<ArticleLine> articles,
    List<ClaimInContext> claims,
    List<RestrictionInContext> restrictions,
    List<TacticUse> tactics,
    List<EventToll> tolls,
    List<EventRestriction> intervals) {}

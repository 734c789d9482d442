package dev.dateline.report;

import dev.dateline.model.RejectReason;
import dev.dateline.model.Stage;

/** How many records a stage refused for one reason. */
public record RejectCount(Stage stage, RejectReason reason, long records) {}

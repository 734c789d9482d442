package dev.dateline.report.view;

import java.util.List;

/** The manifest in readable form. */
public record ManifestView(List<Named> facts, List<TableRow> tables) {}

package dev.dateline.report;

import java.util.ArrayList;
import java.util.List;

/** Lines that hang under one another, drawn with box characters. Grows by {@link #add}. */
public final class Tree {
  private final String line;
  private final List<Tree> children = new ArrayList<>();

  public Tree(String line) {
    this.line = line;
  }

  /** Hangs a line under this one. */
  public Tree add(String child) {
    Tree added = new Tree(child);
    children.add(added);
    return added;
  }

  /** Hangs a line under this one if it says anything. */
  void addIfSaid(String child) {
    if (child != null && !child.isBlank()) {
      add(child);
    }
  }

  public List<Tree> children() {
    return List.copyOf(children);
  }

  public String line() {
    return line;
  }

  /** The whole tree, each line ended by a line feed. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(line).append('\n');
    draw(text, "");
    return text.toString();
  }

  private void draw(StringBuilder text, String indent) {
    for (int i = 0; i < children.size(); i++) {
      boolean last = i == children.size() - 1;
      text.append(indent)
          .append(last ? "\u2514\u2500 " : "\u251c\u2500 ")
          .append(children.get(i).line)
          .append('\n');
      children.get(i).draw(text, indent + (last ? "   " : "\u2502  "));
    }
  }
}

package dev.dateline.dedup;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Connected components by union-find: which ids hang together through pairs. The least id of a
 * component names it, whatever the order of the pairs. Memory grows with the number of ids.
 */
public final class Components {
  private final Map<String, String> parent = new HashMap<>();

  /** Says that two ids belong together. */
  public void join(String one, String other) {
    String a = root(one);
    String b = root(other);
    if (!a.equals(b)) {
      // The lesser becomes the root, so that the name is the same in any order.
      boolean less = a.compareTo(b) < 0;
      parent.put(less ? b : a, less ? a : b);
    }
  }

  /** Each id that was named, with the least id of its component; sorted by id. */
  public Map<String, String> byId() {
    Map<String, String> components = new TreeMap<>();
    for (String id : parent.keySet().toArray(String[]::new)) {
      components.put(id, root(id));
    }
    return components;
  }

  private String root(String id) {
    String root = id;
    String up = parent.putIfAbsent(root, root);
    while (up != null && !up.equals(root)) {
      root = up;
      up = parent.get(root);
    }
    String at = id;
    while (!at.equals(root)) {
      at = parent.put(at, root);
    }
    return root;
  }
}

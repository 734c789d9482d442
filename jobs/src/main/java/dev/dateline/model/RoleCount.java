package dev.dateline.model;

/** How many people of one role something happened to. */
public record RoleCount(Measure measure, Role role, Long low, Long best, Long high) {}

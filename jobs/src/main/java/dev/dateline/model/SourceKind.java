package dev.dateline.model;

/** What kind of source the article credits (codebook 1.4). */
public enum SourceKind implements Coded {
  POLICE,
  MILITARY,
  GOVERNMENT,
  HOSPITAL,
  PARTY,
  WITNESS,
  NGO,
  MEDIA,
  NONE;
}

package org.regesta.model;

/** How far a page has come: no historian has read a draft yet. */
public enum Status {
    DRAFT,
    REVIEWED
}

package org.regesta.model;

import java.util.Locale;

/** What sort of thing an event of the timeline is. */
public enum EventCategory {
    DIPLOMACY,
    TREATY,
    MILITARY,
    TRADE,
    POLITICS,
    REPRESSION,
    WAR,
    AFTERMATH;

    /** The word for it in data files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.regesta.picture;

import org.regesta.model.Slug;

/**
 * Words to write at the mark of an event, if there is room for them.
 *
 * @param event the event
 * @param words what to write
 */
public record Caption(Slug event, String words) {}

package org.regesta.model;

/**
 * A picture among the content.
 *
 * @param path its path in the content folder and on the site, such as {@code images/map.png}
 * @param bytes what it holds
 */
public record ImageFile(String path, byte[] bytes) {}

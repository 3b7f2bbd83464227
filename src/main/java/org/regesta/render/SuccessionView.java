package org.regesta.render;

/**
 * An office that a person held, between those before and after.
 *
 * @param office the office, with the dates of the term as its remark
 * @param before who held it before; without address if nobody is known
 * @param after who held it after
 */
record SuccessionView(LinkView office, LinkView before, LinkView after) {}

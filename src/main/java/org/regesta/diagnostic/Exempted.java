package org.regesta.diagnostic;

/**
 * An exception and what it does.
 *
 * @param allowance the exception
 * @param findings how many findings it takes away
 */
public record Exempted(Allowance allowance, int findings) {}

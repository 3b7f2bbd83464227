package org.regesta.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands {@link Reading} to the tests of a class; Chromium is started once for all of them. */
final class ReadingRoom implements BeforeAllCallback, ParameterResolver {
    private static final ExtensionContext.Namespace PLACE = ExtensionContext.Namespace.create(ReadingRoom.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        reading(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Reading.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return reading(context);
    }

    private static Reading reading(ExtensionContext context) {
        return context.getRoot().getStore(PLACE).getOrComputeIfAbsent(Reading.class, key -> open(), Reading.class);
    }

    private static Reading open() {
        Chromium browser = Chromium.launch();
        return new Reading(browser, new SiteServer());
    }
}

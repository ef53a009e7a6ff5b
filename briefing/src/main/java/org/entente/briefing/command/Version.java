package org.entente.briefing.command;

import org.entente.briefing.Briefing;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "entente " + Briefing.version() + " on Java " + Runtime.version().feature()
        };
    }
}

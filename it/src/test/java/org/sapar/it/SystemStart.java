package org.sapar.it;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the system before the first test, so that its ports are known when Arquillian reads its settings. */
public class SystemStart implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("sapar.system")) {
            RunningSystem.get();
        }
    }
}

package org.sapar.it;

import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets Arquillian prepare one class after the other, so that what it makes for the first serves them all. */
final class InTurn implements BeforeAllCallback, AfterAllCallback {

    private static final ReentrantLock TURN = new ReentrantLock();

    @Override
    public void beforeAll(ExtensionContext context) {
        TURN.lock();
    }

    /** Of a class that could not be prepared. */
    @Override
    public void afterAll(ExtensionContext context) {
        end();
    }

    private static void end() {
        if (TURN.isHeldByCurrentThread()) {
            TURN.unlock();
        }
    }

    /** Comes after Arquillian. */
    static final class End implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            end();
        }
    }
}

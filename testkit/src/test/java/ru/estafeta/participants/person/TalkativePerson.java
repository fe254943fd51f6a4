package ru.estafeta.participants.person;

import java.util.logging.Logger;

/** Breaks the rules, so that it is known that they notice. */
public class TalkativePerson {

    private static final Logger LOG = Logger.getLogger("people");

    public void greet(String name) {
        LOG.info(name);
    }
}

package org.sapar.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sapar.registry.GroupAction;
import org.sapar.registry.GroupChange;
import org.sapar.web.shared.Texts;

/** Puts into words what was told of a group of people. */
@Named
@RequestScoped
public class GroupTexts {

    @Inject
    Texts texts;

    @Inject
    Lists lists;

    /** A language or a region; a word for none. */
    public String value(GroupAction action, String code) {
        if (code == null) {
            return texts.say("registry.group.note.none");
        }
        return action == GroupAction.REGION ? lists.region(code) : texts.say("shell.language." + code);
    }

    /** What was told, such as the language with its name. */
    public String what(GroupChange change) {
        return texts.say("registry.group.note.what", change.getAction(), value(change.getAction(), change.getTarget()));
    }
}

package org.holdfast.letter;

import org.holdfast.access.Actor;
import org.holdfast.access.CurrentActor;
import org.holdfast.web.Place;
import org.springframework.stereotype.Component;

/** "Letter wordings" under More, for whoever words letters. */
@Component
class LetterPlace implements Place {
    private static final int ORDER = 90;

    @Override
    public String label() {
        return "Letter wordings";
    }

    @Override
    public String path() {
        return "/letters/templates";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean open() {
        return CurrentActor.get() instanceof Actor.Person person
                && LetterPermissions.mayWord(person, person.acting());
    }

    @Override
    public String purpose() {
        return "Change the words of the letters that Holdfast writes";
    }
}

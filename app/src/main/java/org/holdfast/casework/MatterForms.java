package org.holdfast.casework;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.holdfast.web.Question;
import org.holdfast.web.TypedForm;

/** From what was typed to a step: dates and codes are kept with it, words apart from it. */
final class MatterForms {
    private MatterForms() {}

    static Matter.Step step(StepKind kind, TypedForm form) {
        var details = new HashMap<String, String>();
        for (var question : form.questions()) {
            switch (question) {
                case Question.Day day when !day.name().equals("on") ->
                        form.day(day.name())
                                .ifPresent(date -> details.put(day.name(), date.toString()));
                case Question.One one when !form.one(one.name()).isEmpty() ->
                        details.put(one.name(), form.one(one.name()));
                case Question.Several several ->
                        details.put(
                                several.name(),
                                String.join(
                                        ",",
                                        form.several(several.name()).stream().sorted().toList()));
                case Question.Day _, Question.One _, Question.Line _, Question.Words _ -> {}
            }
        }
        return new Matter.Step(kind.key(), form.dayOf("on"), details);
    }

    /** What was said, by the name of its question. */
    static Map<String, String> said(TypedForm form) {
        var said = new LinkedHashMap<String, String>();
        for (var question : form.questions()) {
            if ((question instanceof Question.Words || question instanceof Question.Line)
                    && !form.one(question.name()).isEmpty()) {
                said.put(question.name(), form.one(question.name()));
            }
        }
        return said;
    }
}

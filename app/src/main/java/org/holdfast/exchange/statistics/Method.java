package org.holdfast.exchange.statistics;

/** A method of the reference under its name: reads a case's input and answers it. */
@FunctionalInterface
interface Method {
    Answer answer(Given input);
}

package org.holdfast.access;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.web.Frame;
import org.holdfast.web.FrameSource;
import org.holdfast.web.Place;
import org.springframework.stereotype.Component;

/** The frame round the page of a signed-in person: where they may go and whom they act for. */
@Component
class SignedInFrame implements FrameSource {
    private static final String MORE = "/more";

    private final List<Place> places;

    SignedInFrame(List<Place> places) {
        this.places = places.stream().sorted(Comparator.comparingInt(Place::order)).toList();
    }

    @Override
    public Frame frame(String path) {
        if (!CurrentActor.isBound()) {
            return Frame.signedOut();
        }
        var person = CurrentActor.person();
        var organisations =
                person.holdings().stream().map(Holding::organisation).distinct().count();
        var organisation =
                person.actingHoldings().stream()
                        .findFirst()
                        .map(Holding::organisationName)
                        .orElse("");
        return new Frame(true, person.name(), organisation, organisations > 1, entries(path));
    }

    private List<Frame.Entry> entries(String path) {
        var entries =
                open(false)
                        .map(place ->
                                new Frame.Entry(place.label(), place.path(), place.holds(path)));
        var under = open(true).toList();
        var more =
                under.isEmpty()
                        ? Stream.<Frame.Entry>empty()
                        : Stream.of(new Frame.Entry("More", MORE, under(under, path)));
        return Stream.concat(entries, more).toList();
    }

    private Stream<Place> open(boolean underMore) {
        return places.stream().filter(Place::open).filter(one -> one.underMore() == underMore);
    }

    private static boolean under(List<Place> places, String path) {
        return path.equals(MORE) || places.stream().anyMatch(place -> place.holds(path));
    }
}

package org.holdfast.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a list stands: which page of how many.
 *
 * @param page from 1
 * @param total rows in all
 */
public record Paging(int page, int size, long total) {

    /** Rows on a page unless a list says otherwise. */
    public static final int ROWS = 25;

    private static final int NEIGHBOURS = 2;

    public Paging {
        page = Math.max(1, page);
    }

    /** The page asked for, of a list of so many rows. */
    public static Paging of(int page, long total) {
        var last = Math.max(1, Math.toIntExact((total + ROWS - 1) / ROWS));
        return new Paging(Math.min(Math.max(1, page), last), ROWS, total);
    }

    public int pages() {
        return Math.max(1, Math.toIntExact((total + size - 1) / size));
    }

    /** How many rows come before this page. */
    public int offset() {
        return (page - 1) * size;
    }

    public boolean several() {
        return pages() > 1;
    }

    public long first() {
        return total == 0 ? 0 : offset() + 1L;
    }

    public long last() {
        return Math.min(total, (long) offset() + size);
    }

    /** The page numbers to show: the first, the last, those round this one; 0 stands for a gap. */
    public List<Integer> numbers() {
        var shown =
                IntStream.rangeClosed(1, pages())
                        .filter(number ->
                                number == 1
                                        || number == pages()
                                        || Math.abs(number - page) <= NEIGHBOURS)
                        .boxed()
                        .toList();
        return IntStream.range(0, shown.size())
                .boxed()
                .flatMap(index ->
                        index > 0 && shown.get(index) - shown.get(index - 1) > 1
                                ? java.util.stream.Stream.of(0, shown.get(index))
                                : java.util.stream.Stream.of(shown.get(index)))
                .toList();
    }
}

package org.anjian.api.monthlyreturn;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures of a month in three blocks, every figure of each, in the order of {@link ReturnFigure} (QJ22B-11b). Also a
 * difference of two months' figures, whose values may be below zero.
 */
public record ReturnFigures(List<FigureValue> inspections, List<FigureValue> hazards, List<FigureValue> penalties) {

    /** A month in which nothing happened (零报告). */
    public static final ReturnFigures NIL = of(Map.of());

    public ReturnFigures {
        inspections = List.copyOf(inspections);
        hazards = List.copyOf(hazards);
        penalties = List.copyOf(penalties);
    }

    /** The figures by their values; one that is missing is nought. */
    public static ReturnFigures of(Map<ReturnFigure, Long> values) {
        return new ReturnFigures(
                block(ReturnFigure.Block.INSPECTIONS, values),
                block(ReturnFigure.Block.HAZARDS, values),
                block(ReturnFigure.Block.PENALTIES, values));
    }

    private static List<FigureValue> block(ReturnFigure.Block block, Map<ReturnFigure, Long> values) {
        return Arrays.stream(ReturnFigure.values())
                .filter(figure -> figure.block() == block)
                .map(figure -> new FigureValue(figure, values.getOrDefault(figure, 0L)))
                .toList();
    }

    /** One figure. */
    public long value(ReturnFigure figure) {
        return all().filter(one -> one.figure() == figure)
                .mapToLong(FigureValue::value)
                .sum();
    }

    /** Whether nothing happened in the month. */
    public boolean nil() {
        return all().allMatch(one -> one.value() == 0);
    }

    /** These and others, figure by figure. */
    public ReturnFigures plus(ReturnFigures others) {
        Map<ReturnFigure, Long> sum = new EnumMap<>(ReturnFigure.class);
        Stream.concat(all(), others.all()).forEach(one -> sum.merge(one.figure(), one.value(), Long::sum));
        return of(sum);
    }

    /** These without others, figure by figure. */
    public ReturnFigures minus(ReturnFigures others) {
        Map<ReturnFigure, Long> difference = new EnumMap<>(ReturnFigure.class);
        all().forEach(one -> difference.merge(one.figure(), one.value(), Long::sum));
        others.all().forEach(one -> difference.merge(one.figure(), -one.value(), Long::sum));
        return of(difference);
    }

    /** As they are digested: a line a figure, {@code INSPECTIONS=12}, in the order of {@link ReturnFigure}. */
    public String canonical() {
        return all().map(one -> one.figure() + "=" + one.value()).collect(Collectors.joining("\n"));
    }

    private Stream<FigureValue> all() {
        return Stream.of(inspections, hazards, penalties).flatMap(List::stream);
    }
}

package org.fazhi.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.UnitDef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every measure word of units.csv, alone and behind 万 and 亿, and seeded random numbers of up to 15 digits. */
class UnitConversionTest {
    private static final Catalog CATALOG = Catalog.packed();
    private static final Measures MEASURES = Measures.of(CATALOG);

    static Stream<String> words() {
        return CATALOG.units().stream().map(UnitDef::word).distinct();
    }

    @ParameterizedTest
    @MethodSource("words")
    void aPrintedNumberInBaseUnitsIsExactBothWaysAndPublishedAsTheNearestDouble(String word) {
        Random random = new Random(word.hashCode());
        for (String magnified : List.of(word, "万" + word, "亿" + word)) {
            for (UnitDef unit : CATALOG.units(magnified)) {
                for (int i = 0; i < 20; i++) {
                    BigDecimal printed = number(random);
                    BigDecimal exact = printed.multiply(unit.factor());
                    assertEquals(
                            0, exact.divide(unit.factor(), new MathContext(60)).compareTo(printed));
                    Measured read = MEASURES.read(printed.toPlainString(), null, magnified, List.of(unit.family()));
                    assertNearest(exact, read.bounds().value());
                }
            }
        }
    }

    /** Written out here, so that a slip in the magnitudes themselves shows. */
    @ParameterizedTest
    @MethodSource("words")
    void aWordBehindAMagnitudeIsThatManyOfTheWord(String word) {
        Map<String, String> magnitudes = Map.of("百", "100", "千", "1000", "万", "10000", "亿", "100000000", "萬", "10000");
        magnitudes.forEach(
                (magnitude, times) -> CATALOG.units(word).forEach(unit -> CATALOG.units(magnitude + word).stream()
                        .filter(magnified -> magnified.family().equals(unit.family()))
                        .forEach(magnified -> assertEquals(
                                0,
                                unit.factor().multiply(new BigDecimal(times)).compareTo(magnified.factor()),
                                magnitude + word))));
    }

    /** No double lies between: the distance is at most half the step to the next on either side. */
    private static void assertNearest(BigDecimal exact, double published) {
        BigDecimal off = exact.subtract(new BigDecimal(published)).abs();
        BigDecimal above =
                new BigDecimal(Math.nextUp(published)).subtract(exact).abs();
        BigDecimal below =
                new BigDecimal(Math.nextDown(published)).subtract(exact).abs();
        assertTrue(off.compareTo(above) <= 0 && off.compareTo(below) <= 0, exact + " as " + published);
    }

    private static BigDecimal number(Random random) {
        int digits = 1 + random.nextInt(15);
        BigInteger unscaled =
                new BigInteger(49, random).mod(BigInteger.TEN.pow(digits)).add(BigInteger.ONE);
        return new BigDecimal(unscaled, random.nextInt(digits)).min(new BigDecimal("999999999999999"));
    }
}

package nl.impactmonitor.economics.onzekerheid;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** The random stream of each block: generator LXM (L64X128Mix), seeded by SplitMix64 from the seed, the use and the block. */
final class Toeval {

    private static final long GULDEN = 0x9E3779B97F4A7C15L;

    private Toeval() {}

    static UniformRandomProvider stroom(long zaad, Gebruik gebruik, int blok) {
        UniformRandomProvider zaaier = RandomSource.SPLIT_MIX_64.create(zaad + GULDEN * (gebruik.ordinal() + 1));
        long basis = zaaier.nextLong();
        UniformRandomProvider reeks = RandomSource.SPLIT_MIX_64.create(basis ^ (GULDEN * (blok + 1)));
        long[] staat = {reeks.nextLong(), reeks.nextLong(), reeks.nextLong(), reeks.nextLong()};
        return RandomSource.L64_X128_MIX.create(staat);
    }

    /** Streams of different uses share nothing. */
    enum Gebruik {
        TREKKINGEN,
        SOBOL
    }
}

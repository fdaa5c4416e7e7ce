package org.gouji.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.gouji.indicator.Measured.State;

/**
 * Where a share stands among those of peers: the part of the peers that are below it, and half of those that are equal,
 * in percent.
 *
 * @param peers how many have a share of their own
 * @param percentile empty where there are too few peers, or no share
 */
public record Standing(int peers, Optional<BigDecimal> percentile) {

    /** Among fewer, nobody is ranked: they could tell each other's figures. */
    public static final int LEAST = 10;

    private static final int DECIMALS = 1;

    public static Standing of(Measured own, List<Measured> others) {
        List<Measured> peers = others.stream().filter(Standing::isRanked).toList();
        if (peers.size() < LEAST || !isRanked(own)) {
            return new Standing(peers.size(), Optional.empty());
        }
        long below = peers.stream().filter(peer -> peer.compareTo(own) < 0).count();
        long equal = peers.stream().filter(peer -> peer.compareTo(own) == 0).count();
        BigDecimal halves = BigDecimal.valueOf(2 * below + equal).movePointRight(2);
        return new Standing(
                peers.size(),
                Optional.of(halves.divide(BigDecimal.valueOf(2L * peers.size()), DECIMALS, RoundingMode.HALF_UP)));
    }

    private static boolean isRanked(Measured measured) {
        return measured.state() == State.DETERMINED;
    }
}

package org.suivi.gateway.limit;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request without a key comes from, as it is counted: an address of IPv4, or a network of IPv6. */
final class ClientAddress {

    /** What one household or one host is given; within it one client takes as many addresses as it likes. */
    private static final int NETWORK_BYTES = 8;

    /** How an address of IPv4 begins where it is written as one of IPv6. */
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private static final int IPV6_BYTES = 16;

    private ClientAddress() {}

    /** The name of the bucket; what is no address (a proxy may hide it) is its own name. */
    static String counted(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null || bytes.length != IPV6_BYTES) {
            return address;
        }
        if (Arrays.equals(bytes, 0, MAPPED.length, MAPPED, 0, MAPPED.length)) {
            return NetUtil.bytesToIpAddress(Arrays.copyOfRange(bytes, MAPPED.length, IPV6_BYTES));
        }
        return HexFormat.ofDelimiter(":").formatHex(bytes, 0, NETWORK_BYTES) + "/64";
    }
}

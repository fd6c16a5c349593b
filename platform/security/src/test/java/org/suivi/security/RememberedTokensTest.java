package org.suivi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class RememberedTokensTest {

    private static final long ENDS = 1_000;

    private final List<String> asked = new ArrayList<>();
    private final SetClock clock = new SetClock();
    private final RememberedTokens tokens = new RememberedTokens(new Verifier(), clock);

    @Test
    void aTokenIsVerifiedOnce() throws ParseException {
        JWTCallerPrincipal first = parse("good");

        assertThat(parse("good")).isSameAs(first);
        assertThat(asked).containsExactly("good");
    }

    @Test
    void aTokenThatHasEndedIsVerifiedAgain() throws ParseException {
        parse("good");
        clock.seconds = ENDS;

        parse("good");

        assertThat(asked).containsExactly("good", "good");
    }

    @Test
    void oneLetterMakesAnotherToken() throws ParseException {
        parse("good");
        parse("gooe");

        assertThat(asked).containsExactly("good", "gooe");
    }

    @Test
    void whatIsRefusedIsRefusedEachTime() {
        assertThatThrownBy(() -> parse("bad")).isInstanceOf(ParseException.class);
        assertThatThrownBy(() -> parse("bad")).isInstanceOf(ParseException.class);

        assertThat(asked).containsExactly("bad", "bad");
    }

    @Test
    void manyTokensDoNotStayForEver() throws ParseException {
        for (int i = 0; i < RememberedTokens.MOST; i++) {
            parse("good" + i);
        }
        asked.clear();

        parse("good");
        parse("good0");

        assertThat(asked).containsExactly("good", "good0");
    }

    private JWTCallerPrincipal parse(String token) throws ParseException {
        return tokens.parse(token, new JWTAuthContextInfo());
    }

    private final class Verifier extends JWTCallerPrincipalFactory {

        @Override
        public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
            asked.add(token);
            if (!token.startsWith("goo")) {
                throw new ParseException("refused");
            }
            JwtClaims claims = new JwtClaims();
            claims.setExpirationTime(NumericDate.fromSeconds(ENDS));
            return new DefaultJWTCallerPrincipal(token, "JWT", claims);
        }
    }

    private static final class SetClock extends TokenClock {

        private long seconds;

        @Override
        long seconds() {
            return seconds;
        }
    }
}

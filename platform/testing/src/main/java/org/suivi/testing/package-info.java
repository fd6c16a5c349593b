/**
 * What every module's tests stand on: real servers, tokens that are really verified, the check of the committed API and the rules
 * of the house. Nothing here is mocked; nothing of it is in a packaged service.
 */
@NullMarked
package org.suivi.testing;

import org.jspecify.annotations.NullMarked;

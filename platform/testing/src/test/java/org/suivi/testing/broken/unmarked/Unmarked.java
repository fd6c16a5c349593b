package org.suivi.testing.broken.unmarked;

class Unmarked {}

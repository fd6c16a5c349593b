package org.suivi.testing.broken.area;

class AreaUtils {}

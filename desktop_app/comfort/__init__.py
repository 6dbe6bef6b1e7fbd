"""Comfort: how large, in which colours, how wide apart."""

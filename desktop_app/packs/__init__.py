"""Study packs: those that are here, how one comes in, how one is made, what they have changed."""

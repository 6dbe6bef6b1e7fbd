"""What a screen reader is told where Qt alone would say too little or the wrong thing."""

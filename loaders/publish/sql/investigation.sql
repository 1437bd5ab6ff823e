FROM settings

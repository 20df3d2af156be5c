import { setTheme, THEMES, useTheme } from '../state/theme.ts';

/** Light, dark, or as the system has it. */
export function ThemeChoice() {
  const theme = useTheme();
  return (
    <select
      className="theme"
      aria-label="Theme"
      value={theme}
      onChange={(event) => setTheme(THEMES.find((each) => each === event.target.value) ?? 'system')}
    >
      {THEMES.map((each) => (
        <option key={each} value={each}>
          {each.charAt(0).toUpperCase() + each.slice(1)}
        </option>
      ))}
    </select>
  );
}

/** Every shortcut, for the list and for settings. `Mod` = Cmd on a Mac, Ctrl elsewhere. */
export const shortcuts = [
  { action: 'Search and commands', keys: ['Mod', 'K'] },
  { action: 'New chat', keys: ['Mod', 'Shift', 'O'] },
  { action: 'Focus the message field', keys: ['Shift', 'Esc'] },
  { action: 'Send', keys: ['Enter'] },
  { action: 'New line', keys: ['Shift', 'Enter'] },
  { action: 'Stop the answer', keys: ['Esc'] },
  { action: 'Edit last message', keys: ['↑'], note: 'in an empty message field' },
  { action: 'Copy last answer', keys: ['Mod', 'Shift', 'C'], note: 'some browsers open their inspector instead' },
  { action: 'Copy last code', keys: ['Mod', 'Shift', ';'] },
  { action: 'Why here? (last answer)', keys: ['Mod', 'Shift', 'Y'] },
  { action: 'Previous version', keys: ['Mod', 'Shift', ','] },
  { action: 'Next version', keys: ['Mod', 'Shift', '.'] },
  { action: 'Choose a model', keys: ['Mod', 'Shift', 'M'], note: 'some browsers switch profiles instead' },
  { action: 'Show or hide the sidebar', keys: ['Mod', 'Shift', 'S'] },
  { action: 'Settings', keys: ['Mod', '.'] },
  { action: 'This list', keys: ['Mod', '/'] },
] as { action: string; keys: string[]; note?: string }[]

/** Who a mail says that it comes from: its display name and its address. */
export interface Writer {
  name: string;
  address: string;
}
